/**
 * What an act of the workflow costs: our services on a real MariaDB, beside Flowable with the same
 * process and beside the plain statements that no act gets around; and what the inbox of a reviewer
 * costs who has much to do.
 */
package cn.jixiao.benchmarks.acts;
