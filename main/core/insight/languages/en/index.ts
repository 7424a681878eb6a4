import type { Language } from "../types.ts";
import { bad, good } from "./moods.ts";

export const en: Language = {
  code: "en",
  stop: "a about above after again against all also am an and any are aren't as at be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else even ever few for from further get gets getting go goes going gonna got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers him his how i i'd i'll i'm i've if in into is isn't it it'd it'll it's its just let let's made make makes many may me might more most much must my no nor not now of off on once one only or other our ours out over own perhaps put quite rather really said same say says she she'd she's should shouldn't since so some still such than that that's the their theirs them then there there's these they they'd they'll they're they've thing things this those though through to too under until up upon us use used very was wasn't way we we'd we'll we're we've were weren't what what's when where which while who whom why will with won't would wouldn't yet you you'd you'll you're you've your yours",
  good,
  bad,
  not: "not no never none nothing nobody neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't hasn't haven't hadn't ain't without hardly barely dont cant doesnt didnt isnt wasnt wont wouldnt hasnt havent",
  more: "very really so too extremely absolutely totally completely incredibly super terribly quite truly highly utterly literally freaking fucking bloody damn such way",
  less: "somewhat slightly kinda sorta fairly rather partly almost little bit",
  but: "but however although though yet except",
  asks: "who whom whose what what's when where where's why how how's which is are am was were do does did can could would will shall should has have had may might isn't aren't don't doesn't didn't can't couldn't won't wouldn't any anyone anybody whats wheres hows",
  requests:
    "please pls plz can_you could_you would_you will_you can_u could_u i_need_you you_need_to you_should you_must make_sure let_me_know we_need_to need_to have_to remember_to don't_forget feel_free send_me tell_me give_me call_me get_me",
  promises:
    "i'll i_will we'll we_will i'm_going_to i_am_going_to i'm_gonna i_can_do i'll_do i_take i'll_take will_do i'm_on_it i've_got_to i_promise",
  decides:
    "decided decision we'll_go_with let's_go_with go_with we_agreed agreed settled it's_settled we've_decided we_decided final approved signed_off the_plan_is we're_going_with we_go_with i_decide_that anybody_against",
  thanks: "thanks thank thx ty tysm cheers",
  sorry: "sorry apologies apologise apologize apology regret",
  greets:
    "hi hello hey hiya morning afternoon evening dear greetings good_morning good_afternoon good_evening good_day hi_there hello_there how_are_you hope_you're_well hope_you_are_well",
  closes:
    "regards best_regards kind_regards best_wishes sincerely yours cheers bye goodbye take_care have_a_nice have_a_good have_a_great see_you talk_soon you're_welcome no_problem my_pleasure sent_from anything_else",
  fillers: "um uh uhm umm uhh hmm hm mm mmm mm-hmm uh-huh er erm ah oh eh huh you_know i_mean sort_of kind_of",
  yes: "yes yeah yep yup sure ok okay okey absolutely definitely certainly exactly right correct agreed of_course deal done gladly",
  no: "no nope nah never not_interested no_thanks no_way i_can't i_cannot i_won't not_now don't_want rather_not not_going_to",
  maybe: "maybe perhaps might possibly later think_about not_sure we'll_see consider let_me_think depends",
  solved:
    "that_worked it_works works_now works_again it's_working is_working all_good got_it received it's_here arrived it's_there solved fixed resolved sorted did_the_trick that_helps that_helped problem_solved that_was_it has_arrived came_today refunded perfect",
  unsolved:
    "still_not still_doesn't doesn't_work not_working still_waiting not_arrived no_answer nobody_answered still_broken didn't_work nothing_happened hasn't_arrived cancel_everything never_again don't_like didn't_like do_not_like never_arrived never_came nobody_answers no_one_answers no_reply third_time still_no for_weeks doesn't_work isn't_working",
};
