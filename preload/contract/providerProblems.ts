/** Why a provider gave no answer. */
export const problemSentences = {
  problem_offline: "Sending is switched off in the settings. Nothing was sent to {provider}.",
  problem_managed: "Whoever looks after this computer has switched sending off. Nothing was sent to {provider}.",
  problem_no_key: "There is no key for {provider}. Nothing was sent; add the key in the settings.",
  problem_key_refused: "{provider} does not accept the key. Nothing is lost; enter a valid key in the settings.",
  problem_forbidden: "{provider} does not allow this with the key in use. Nothing is lost; check what the key may do.",
  problem_model_gone: "{provider} does not offer this model. Nothing is lost; choose another one in the settings.",
  problem_rate_limited: "{provider} asks to slow down. Nothing is lost; Parley goes on when it may.",
  problem_too_large: "This is more than {provider} takes at once. Nothing is lost; a model with more room may take it.",
  problem_out_of_credit: "The account at {provider} has no credit left. Nothing is lost; top it up and go on.",
  problem_unavailable: "{provider} has trouble of its own at the moment. Nothing is lost; try again later.",
  problem_unreachable: "The connection to {provider} broke off. Nothing is lost; try again.",
  problem_no_such_host:
    "The address of {provider} was not found. Nothing was sent; check the connection and the address in the settings.",
  problem_nobody_listens: "Nobody answers at the address of {provider}. Nothing was sent; check whether the service runs.",
  problem_timeout: "{provider} did not answer in time. Nothing is lost; try again.",
  problem_certificate: "{provider} could not prove who it is: its certificate is not trusted by this computer. Nothing was sent.",
  problem_proxy: "The proxy did not let the request to {provider} through. Nothing is lost; check the proxy.",
  problem_stopped: "Stopped, as asked, while {provider} was asked.",
  problem_redirected: "{provider} pointed to another address. Nothing was sent there; check the address in the settings.",
  problem_no_service: "There is no such service at the address of {provider}. Check the address in the settings.",
  problem_refused: "{provider} refused the request. Nothing is lost.",
};
