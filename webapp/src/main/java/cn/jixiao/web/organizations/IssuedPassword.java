package cn.jixiao.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** A one-time password on its way to the page that shows it: nothing keeps it any longer. */
@Named
@RequestScoped
public class IssuedPassword {

  private static final String PLACE = "issued";

  private String password;
  private String account;
  private String name;

  /** Shows it; an answer that tells none leaves the one that is shown in its place. */
  void tell(String name, String account, String password) {
    this.name = name;
    this.account = account;
    this.password = password;
    FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(PLACE);
  }

  /** Null where none was issued within this request. */
  public String getPassword() {
    return password;
  }

  public String getAccount() {
    return account;
  }

  public String getName() {
    return name;
  }
}
