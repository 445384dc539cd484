package cn.jixiao.web.common;

import cn.jixiao.organizations.AccountService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Backs {@code /password.xhtml}: a person chooses another password. */
@Named
@RequestScoped
public class PasswordBean {

  @Inject AccountService accounts;
  @Inject CurrentUser user;
  @Inject Notices notices;

  private String oldPassword;
  private String newPassword;
  private String repeated;

  public boolean isDue() {
    return user.isPasswordChangeDue();
  }

  public String change() {
    if (newPassword == null || !newPassword.equals(repeated)) {
      throw RuleViolation.at("repeated", PageRule.PASSWORDS_DIFFER);
    }
    accounts.changePassword(oldPassword == null ? "" : oldPassword, newPassword);
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    new LoggedIn(user.account(), user.passwordNumber())
        .goOn((HttpServletRequest) faces.getRequest());
    notices.info("common.password.changed");
    return "/index.xhtml?faces-redirect=true";
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
