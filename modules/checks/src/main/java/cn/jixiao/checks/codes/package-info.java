/**
 * Rules about the project code (项目编码), the line C03 of the catalogue.
 *
 * <p>How codes are built differs from place to place: a {@link cn.jixiao.checks.codes.CodeForm}
 * recognises those of its own build and says what is wrong with them. Codes of forms that nobody
 * described are accepted as what they are.
 */
package cn.jixiao.checks.codes;
