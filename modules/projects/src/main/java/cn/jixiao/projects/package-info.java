/**
 * Budget projects and their yearly performance targets, and the department's overall target.
 *
 * <p>A performance target is one aggregate: amounts, purpose, spending plan, goals and indicators
 * are one printed form, submitted, frozen, compared and approved as one thing. This module knows
 * what an indicator is ({@code indicators}) and that a target can travel ({@code workflow}); it
 * does not know who checks, prints or audits it.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.projects;
