import type { problemSentences } from "../../../preload/contract/providerProblems.ts";

export const problems: Record<keyof typeof problemSentences, string> = {
  problem_offline: "Das Senden ist in den Einstellungen abgeschaltet. An {provider} wurde nichts gesendet.",
  problem_managed: "Wer diesen Computer betreut, hat das Senden abgeschaltet. An {provider} wurde nichts gesendet.",
  problem_no_key:
    "Für {provider} gibt es keinen Schlüssel. Es wurde nichts gesendet; tragen Sie den Schlüssel in den Einstellungen ein.",
  problem_key_refused:
    "{provider} nimmt den Schlüssel nicht an. Es ging nichts verloren; tragen Sie in den Einstellungen einen gültigen ein.",
  problem_forbidden:
    "{provider} erlaubt das mit diesem Schlüssel nicht. Es ging nichts verloren; prüfen Sie, was der Schlüssel darf.",
  problem_model_gone:
    "{provider} bietet dieses Modell nicht an. Es ging nichts verloren; wählen Sie in den Einstellungen ein anderes.",
  problem_rate_limited: "{provider} bittet um Geduld. Es ging nichts verloren; Parley macht weiter, sobald es darf.",
  problem_too_large:
    "Das ist mehr, als {provider} auf einmal annimmt. Es ging nichts verloren; ein Modell mit mehr Platz schafft es vielleicht.",
  problem_out_of_credit:
    "Das Guthaben bei {provider} ist verbraucht. Es ging nichts verloren; laden Sie es auf, dann geht es weiter.",
  problem_unavailable:
    "{provider} hat gerade selbst Schwierigkeiten. Es ging nichts verloren; versuchen Sie es später noch einmal.",
  problem_unreachable: "Die Verbindung zu {provider} ist abgebrochen. Es ging nichts verloren; versuchen Sie es noch einmal.",
  problem_no_such_host:
    "Die Adresse von {provider} wurde nicht gefunden. Es wurde nichts gesendet; prüfen Sie die Verbindung und die Adresse in den Einstellungen.",
  problem_nobody_listens:
    "Unter der Adresse von {provider} antwortet niemand. Es wurde nichts gesendet; prüfen Sie, ob der Dienst läuft.",
  problem_timeout: "{provider} hat nicht rechtzeitig geantwortet. Es ging nichts verloren; versuchen Sie es noch einmal.",
  problem_certificate:
    "{provider} konnte sich nicht ausweisen: Dieser Computer vertraut dem Zertifikat nicht. Es wurde nichts gesendet.",
  problem_proxy: "Der Proxy hat die Anfrage an {provider} nicht durchgelassen. Es ging nichts verloren; prüfen Sie den Proxy.",
  problem_stopped: "Wie gewünscht angehalten, während {provider} gefragt wurde.",
  problem_redirected:
    "{provider} hat auf eine andere Adresse verwiesen. Dorthin wurde nichts gesendet; prüfen Sie die Adresse in den Einstellungen.",
  problem_no_service:
    "Unter der Adresse von {provider} gibt es keinen solchen Dienst. Prüfen Sie die Adresse in den Einstellungen.",
  problem_refused: "{provider} hat die Anfrage abgelehnt. Es ging nichts verloren.",
};
