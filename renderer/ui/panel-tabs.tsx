import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface PanelTab {
  id: string;
  label: string;
  content: ReactNode;
}

/** The tabs of the right-hand panel. */
export function PanelTabs({ label, tabs }: { label: string; tabs: readonly PanelTab[] }) {
  return (
    <Tabs className="tabs">
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
