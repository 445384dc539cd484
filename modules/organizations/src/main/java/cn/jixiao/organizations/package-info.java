/**
 * Who there is and who may do what where: the tree of regions, departments, units and divisions,
 * the people in it with their roles, and {@link cn.jixiao.organizations.CurrentUser}, who decides
 * every permission by role <em>and</em> place.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.organizations;
