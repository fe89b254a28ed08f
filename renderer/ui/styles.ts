import './base.css';
import './controls.css';
import './overlays.css';
import './lists.css';
import './print.css';
