/**
 * Seals on what was approved: the text of a target, or of a unit's part one, as it stood at its
 * approval, in a canonical form with a digest, kept apart from it and never changed, and a short
 * code by which whoever holds a printed document finds it.
 *
 * <p>Nobody calls this module to have something sealed: it observes {@link
 * cn.jixiao.workflow.SubjectApproved} and seals in the transaction of the approval. It knows
 * targets but not how they are printed or compared; who prints a code asks {@link
 * cn.jixiao.seals.SealService}.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.seals;
