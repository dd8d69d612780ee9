/**
 * A complaint does not go to the window it is about. In: complaint telephones and those of the places of an item. Out: a
 * telephone that is both. Hotlines are not meant.
 */
import type { ItemRule } from '../engine/rule.ts';

const plain = (phone: string): string => phone.replace(/\D/g, '');
/** 12345, from elsewhere with the area code. */
const isHotline = (phone: string): boolean => /^(?:0(?:10|2\d|[3-9]\d{2}))?(?:1\d{2,4}|9\d{4,5})$/.test(plain(phone));

export const windowPhoneForComplaints: ItemRule = {
  code: 'consistency/window-phone-for-complaints',
  scope: 'item',
  severity: 'warning',
  message: { zh: '监督投诉电话{found}就是“{place}”的电话', en: 'the complaint telephone {found} is that of "{place}"' },
  fix: { zh: '换成监督部门的电话', en: 'give that of the body which supervises' },
  why: { zh: '投诉打到被投诉的窗口，没有意义。', en: 'A complaint to the window it is about leads nowhere.' },
  visit: () => ({
    'complaints.phones[]': (node, { bound, report }) => {
      const phone = String(node.value);
      const place = isHotline(phone) ? undefined : bound.places.find(({ phones }) => phones.some((other) => plain(other) === plain(phone)));
      if (place !== undefined) report(node, { args: { place: place.name } });
    },
  }),
};
