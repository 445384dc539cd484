/** Backs the pages of the library of indicators: finding, proposing and deciding. */
package cn.jixiao.web.indicators;
