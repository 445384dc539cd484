/**
 * The journey of anything {@link cn.jixiao.workflow.Submittable} up the tree of organizations:
 * submitted, reviewed step by step, returned or approved.
 *
 * <p>This module does not know <em>what</em> is submitted: neither projects nor indicators appear
 * here. Whoever has something to submit implements {@code Submittable}, calls {@link
 * cn.jixiao.workflow.SubmissionService} and observes {@link cn.jixiao.workflow.SubjectReturned} and
 * {@link cn.jixiao.workflow.SubjectApproved}.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.workflow;
