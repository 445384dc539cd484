/** The pages of the quality review: what was found, for the district, a unit and a target. */
package cn.jixiao.web.checks;
