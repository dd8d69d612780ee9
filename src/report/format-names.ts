/**
 * The forms of reports by name. In: nothing. Out: the names that the command line offers, apart from the forms themselves so
 * that `guide --help` loads none of them.
 */

export const formatNames = ['text', 'json', 'sarif', 'junit', 'github', 'checkstyle', 'codeclimate', 'markdown', 'html'] as const;

export type FormatName = (typeof formatNames)[number];
