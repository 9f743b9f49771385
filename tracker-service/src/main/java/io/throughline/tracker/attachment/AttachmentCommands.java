package io.throughline.tracker.attachment;

import io.throughline.tracker.evidence.EvidenceCommands;
import io.throughline.tracker.evidence.EvidenceFile;
import io.throughline.tracker.evidence.EvidenceView;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.RecommendationProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class AttachmentCommands {

    private final RecommendationProgress recommendations;
    private final EvidenceCommands evidence;
    private final Acts acts;

    AttachmentCommands(RecommendationProgress recommendations, EvidenceCommands evidence, Acts acts) {
        this.recommendations = recommendations;
        this.evidence = evidence;
        this.acts = acts;
    }

    EvidenceView attach(UUID recommendation, EvidenceFile file, String shows, @Nullable LocalDate expiresOn) {
        Act act = acts.now(null);
        recommendations.checkEvidence(recommendation, act);
        return evidence.add(recommendation, file, shows, expiresOn, act.by(), act.at());
    }
}
