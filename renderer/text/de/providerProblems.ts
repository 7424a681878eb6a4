import type { problemSentences } from "../../../preload/contract/providerProblems.ts";

export const problems: Record<keyof typeof problemSentences, string> = {
  problem_offline: "Das Senden ist in den Einstellungen abgeschaltet. An {provider} wurde nichts gesendet.",
  problem_managed: "Wer diesen Computer betreut, hat das Senden abgeschaltet. An {provider} wurde nichts gesendet.",
  problem_no_key:
    "Für {provider} gibt es keinen Schlüssel. Es wurde nichts gesendet; in den Einstellungen lässt er sich eintragen.",
  problem_key_refused:
    "{provider} nimmt den Schlüssel nicht an. Es ging nichts verloren; in den Einstellungen lässt sich ein gültiger eintragen.",
  problem_forbidden: "{provider} erlaubt das mit diesem Schlüssel nicht. Es ging nichts verloren; er darf vielleicht zu wenig.",
  problem_model_gone:
    "{provider} bietet dieses Modell nicht an. Es ging nichts verloren; in den Einstellungen lässt sich ein anderes wählen.",
  problem_rate_limited: "{provider} bittet um Geduld. Es ging nichts verloren; Parley macht weiter, sobald es darf.",
  problem_too_large:
    "Das ist mehr, als {provider} auf einmal annimmt. Es ging nichts verloren; ein Modell mit mehr Platz schafft es vielleicht.",
  problem_out_of_credit: "Das Guthaben bei {provider} ist verbraucht. Es ging nichts verloren; mit neuem geht es weiter.",
  problem_unavailable: "{provider} hat gerade selbst Schwierigkeiten. Es ging nichts verloren; später geht es vielleicht.",
  problem_unreachable:
    "Die Verbindung zu {provider} ist abgebrochen. Es ging nichts verloren; ein neuer Versuch hilft vielleicht.",
  problem_no_such_host:
    "Die Adresse von {provider} wurde nicht gefunden. Es wurde nichts gesendet; es fehlt die Verbindung, oder die Adresse stimmt nicht.",
  problem_nobody_listens:
    "Unter der Adresse von {provider} antwortet niemand. Es wurde nichts gesendet; vielleicht läuft der Dienst nicht.",
  problem_timeout: "{provider} hat nicht rechtzeitig geantwortet. Es ging nichts verloren; ein neuer Versuch hilft vielleicht.",
  problem_certificate:
    "{provider} konnte sich nicht ausweisen: Dieser Computer vertraut dem Zertifikat nicht. Es wurde nichts gesendet.",
  problem_proxy:
    "Der Proxy hat die Anfrage an {provider} nicht durchgelassen. Es ging nichts verloren; vielleicht ist er falsch eingestellt.",
  problem_stopped: "Wie gewünscht angehalten, während {provider} gefragt wurde.",
  problem_redirected:
    "{provider} hat auf eine andere Adresse verwiesen. Dorthin wurde nichts gesendet; die in den Einstellungen stimmt vielleicht nicht.",
  problem_no_service:
    "Unter der Adresse von {provider} gibt es keinen solchen Dienst. Die in den Einstellungen stimmt vielleicht nicht.",
  problem_refused: "{provider} hat die Anfrage abgelehnt. Es ging nichts verloren.",
};
