/**
 * Copied text: stretches of eight signs that a target shares with another project of its paper, or
 * with targets that other units or other years have submitted.
 *
 * <p>A text is known by its {@link cn.jixiao.checks.copies.Sketch}, some fifty numbers. Whose
 * numbers they are is found in an index, in the database or in memory, so that a text costs the
 * same however many there are and no two texts are ever laid side by side.
 */
package cn.jixiao.checks.copies;
