/**
 * What reading and writing documents costs, beside the libraries that do the bare work: ours and
 * the peer in one run, interleaved, so that a ratio holds on a busy machine too; and what the
 * quality review costs a target, in a district and in a province. Nobody knows this module and the
 * WAR does not hold it.
 */
package cn.jixiao.benchmarks;
