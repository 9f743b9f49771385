package io.throughline.chassis.actor;

/** The roles that a token's {@code groups} may carry. */
public final class Roles {

    public static final String VIEWER = "viewer";
    public static final String OFFICER = "officer";
    public static final String LEAD = "lead";
    public static final String ACTION_OWNER = "action-owner";
    public static final String MODERATOR = "moderator";
    public static final String ADMIN = "admin";
    public static final String SYSTEM = "system";
    /** An inspector on a visit: sees the one plan that somebody shows them, for as long as that was granted. */
    public static final String VISITOR = "visitor";

    private Roles() {}
}
