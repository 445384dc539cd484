/**
 * What the system has to tell a person who is not looking: that something they began has come to
 * its end, or that something waits for them; here, and by mail who wants it so.
 *
 * <p>A notice is a kind, what it is about and a few words to fill its sentence with; the sentence
 * stands in the bundles. Whoever has something to tell calls {@code Notifier}; a person reads their
 * own notices by {@code NoticeService}, nobody else's.
 *
 * <p>A paper that moved bears the mark of it, written with the act. {@code Errands} tells of it
 * afterwards, whom it concerns then, and sends the {@code Letter}s that were written with what they
 * tell. Every server may do so at any moment: nothing is told or sent twice.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.notices;
