/**
 * What every module may know: how a broken rule is told, how an act becomes an event, how an amount
 * is written, how an id is made, when a day begins. It knows nothing of ours and grows only by
 * argument.
 */
package cn.jixiao.shared;
