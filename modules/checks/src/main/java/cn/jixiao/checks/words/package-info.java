/** Rules of single words, wherever they stand: foreign, outdated, not to be published. */
package cn.jixiao.checks.words;
