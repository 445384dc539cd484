package cn.jixiao.launch;

/** A 21-character project code as the test data must have it: the rule of GB 32100, continued. */
record ProjectCode(String written) {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String SHAPE = "[0-9]{8}P[" + SIGNS + "]{6}1[0-9]{4}[" + SIGNS + "]";

  boolean isWellFormed() {
    return written.matches(SHAPE) && written.charAt(20) == checkCharacter();
  }

  String region() {
    return written.substring(0, 6);
  }

  int yearOfCreation() {
    return 2000 + Integer.parseInt(written.substring(6, 8));
  }

  private char checkCharacter() {
    var sum = 0;
    var weight = 1;
    for (var i = 0; i < 20; i++) {
      sum += SIGNS.indexOf(written.charAt(i)) * weight;
      weight = weight * 3 % SIGNS.length();
    }
    return SIGNS.charAt(SIGNS.length() - 1 - sum % SIGNS.length());
  }
}
