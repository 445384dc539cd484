package cn.jixiao.notices;

/** What a mail says. */
public record MailText(String subject, String body) {}
