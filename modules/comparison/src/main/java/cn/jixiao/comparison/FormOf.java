package cn.jixiao.comparison;

/** How a kind of draft is looked at as a form, and made from one. */
interface FormOf<T> {

  Form form(T draft);

  T draft(Form form);
}
