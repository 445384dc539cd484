/**
 * What people do with documents: have them recognised, held against the record, and get the
 * official ones.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.documents;
