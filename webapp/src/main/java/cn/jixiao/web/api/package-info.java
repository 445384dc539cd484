/**
 * The REST face of the same services that stand behind the pages: a resource reads the request
 * strictly, calls one service and writes what came of it. What goes wrong, wherever it does,
 * becomes one {@code application/problem+json}.
 *
 * <p>JSON is read and written by hand: the contract of {@code openapi.json} is kept by code one can
 * read, not by the shape of our classes.
 */
package cn.jixiao.web.api;
