package cn.jixiao.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A one-time password on its way to the page that shows it: nothing keeps it any longer. */
@Named
@RequestScoped
public class IssuedPassword {

  private String password;
  private String account;
  private String name;

  void tell(String name, String account, String password) {
    this.name = name;
    this.account = account;
    this.password = password;
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
