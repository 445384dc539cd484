/**
 * What the system has to tell a person who is not looking: that something they began has come to
 * its end, or that something waits for them.
 *
 * <p>A notice is a kind, what it is about and a few words to fill its sentence with; the sentence
 * stands in the bundles. Whoever has something to tell calls {@code Notifier}; a person reads their
 * own notices by {@code NoticeService}, nobody else's.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.notices;
