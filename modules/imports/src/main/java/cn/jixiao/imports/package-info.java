/**
 * The way from a file that people have to drafts of their unit: received, recognised, checked by
 * the person who sent it, imported; and back again while the drafts are drafts.
 *
 * <p>A work is one file on this way. It is its person's own tray: nobody else sees it, it is found
 * again after a log-out or a restart, and no record is made before the person imports it. The file
 * stays as the proof of where the records came from; whoever sees such a target may fetch it.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.imports;
