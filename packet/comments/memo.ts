import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/** A component that is drawn once and never again. */
export function memo<P extends object>(draw: FunctionComponent<P>): FunctionComponent<P> {
  class Once extends Component<P> {
    override shouldComponentUpdate(): boolean {
      return false;
    }
    override render(props: P): ComponentChild {
      return h(draw, props);
    }
  }
  return props => h(Once, props);
}
