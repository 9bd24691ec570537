import { Notification } from 'react-admin';

const STAYS = { clickAwayListener: { mouseEvent: false, touchEvent: false } } as const;

/** Notices stay for their time, whatever is clicked meanwhile: one that offers to undo is not taken away by going on with the work. */
export function Notices() {
  return <Notification slotProps={STAYS} />;
}
