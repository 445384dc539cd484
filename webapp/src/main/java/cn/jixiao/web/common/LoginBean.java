package cn.jixiao.web.common;

import cn.jixiao.organizations.AccountService;
import cn.jixiao.organizations.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Backs {@code /login.xhtml}, and the way out again. */
@Named
@RequestScoped
public class LoginBean {

  @Inject SecurityContext security;
  @Inject AccountService accounts;
  @Inject CurrentUser user;
  @Inject PageOpener pages;

  private String account;
  private String password;
  private String from;

  /** Who is in already needs no login page. */
  public void greet() {
    if (user.account() != null) {
      pages.open(LocalAddress.orStart(from));
    }
  }

  public void logIn() {
    if (account == null || password == null || !opens()) {
      var faces = FacesContext.getCurrentInstance();
      var text = Words.texts(faces).get("common.login.refused");
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
      faces.validationFailed();
      return;
    }
    user.refresh();
    var opened = security.getCallerPrincipal().getName();
    var request = (HttpServletRequest) external().getRequest();
    accounts.loggedIn(opened).ifPresent(number -> new LoggedIn(opened, number).begin(request));
    pages.open(LocalAddress.orStart(from));
  }

  public void logOut() {
    accounts.logOut();
    LoggedIn.end((HttpServletRequest) external().getRequest());
    pages.open(LocalAddress.LOGIN);
  }

  private boolean opens() {
    var external = external();
    var typed = new UsernamePasswordCredential(account, password);
    return security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams().credential(typed))
        == AuthenticationStatus.SUCCESS;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
