package io.throughline.tracker.source;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** A call is made in the name of who reads the page. */
@ApplicationScoped
class ReadersToken implements ClientHeadersFactory {

    private final Instance<AccessTokenCredential> credential;

    ReadersToken(Instance<AccessTokenCredential> credential) {
        this.credential = credential;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(
                HttpHeaders.AUTHORIZATION, "Bearer " + credential.get().getToken());
        return headers;
    }
}
