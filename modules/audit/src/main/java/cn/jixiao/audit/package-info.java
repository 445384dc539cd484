/**
 * The trail of every domain event and every refused attempt, and the internal auditor's view of it.
 *
 * <p>It listens: nobody calls it to be recorded, and it knows no one. The fact and its trace commit
 * or vanish together.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.audit;
