/**
 * The quality review: named rules over a performance target or a unit's whole text, each with its
 * number in the catalogue of the domain (C01–C42), and what they found: where, why, and what to do.
 *
 * <p>A rule is one small class in a package by its topic ({@code money}, {@code form}, {@code
 * text}), annotated with {@link cn.jixiao.checks.Catalogued} and found by CDI. It looks at a {@link
 * cn.jixiao.checks.TargetPaper} or a {@link cn.jixiao.checks.DepartmentPaper}, which have read and
 * parsed everything once, and tells what it sees to {@link cn.jixiao.checks.Findings}. It knows no
 * database, no reviewer and no page; the sentences stand in the bundles of the webapp.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.checks;
