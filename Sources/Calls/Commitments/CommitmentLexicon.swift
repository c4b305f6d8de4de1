/// The words by which people bind themselves, English and German.
///
/// Built once and shared; a phrase is a run of folded words (`PhraseList`).
struct CommitmentLexicon: Sendable {
  /// The lexicon.
  static let shared = CommitmentLexicon()

  /// "I'll": what follows is promised.
  let firm = PhraseList(
    """
    i'll|i will|i'm going to|i am going to|i'm gonna|i am gonna|i shall|i promise to|i'ma
    i'm just going to|i'm just gonna|i'm also going to|i'm also gonna|i'm still going to|i'm still gonna
    i'm fixing to|myself i will|i'll definitely|i can certainly|i'll make sure to|ich werde
    """
  )
  /// "I'll try": meant, not promised.
  let soft = PhraseList(
    """
    i'll try|i will try|i'm going to try|i'm gonna try|i am going to try|i'd try|i try to
    i'll see if|i'll see whether|i'll see what|i'll see who|i'll see when|i will see if
    i will see whether|i will see what|let me see if|let me see what|let me see whether
    let me see who|i plan to|i'm planning to|i hope to|i'm hoping to|i aim to|i should be able
    i should be able to|i'll do my best|i'm happy to|i'd be happy to|i'm trying to get
    i'll probably|i will probably|i'll hopefully|hopefully i'll|hopefully i can|i intend to
    ich versuche|ich versuch|ich schaue mal|ich schau mal|ich schaue ob|ich gucke mal
    ich probiere|ich hoffe ich|ich sehe mal|ich werde versuchen|versuche ich|schaue ich mal
    """
  )
  /// "Let me find out": binding only with more behind it.
  let letMe = PhraseList(
    """
    let me find out|let me talk to|let me ask|let me get back|let me follow up|let me look into
    let me check with|let me take that away|let me get you|let me speak to|let me come back
    let me work on|let me send|let me confirm with|let me circle back|let me dig
    """
  )
  /// "I owe you": a debt is a promise.
  let debt = PhraseList(
    "i owe you|i still owe you|i owe him|i owe her|i owe them|i'll owe you|ich schulde ihnen"
  )
  /// Whole answers that accept what was asked.
  let bare = PhraseList(
    """
    will do|on it|i'm on it|can do|leave it with me|leave that with me|consider it done|that's me
    that's on me|put that on me|put this on me|put this action on me|put that action on me|i'll do it|i'll do that|i can do that|i can do it|i do that|i do it|i will do it
    i will do that|i'll take that|i'll take it|i'll take that one|i'll take this|i got it|i'll sort it
    i'll handle it|i'll handle that|i will take that|happy to|i'll get on it|i'll get on that
    i'll own that|i got this|i've got that one|i could surely|that's mine|done deal
    mache ich|mach ich|übernehme ich|übernehm ich|erledige ich|kümmere mich drum|wird gemacht
    geht klar|kümmere ich mich|ich kümmere mich|ich mach das|ich mache das|ich übernehme das
    das übernehme ich|das mache ich|das mach ich
    """
  )
  /// A yes that stands alone.
  let yes = PhraseList(
    """
    yes|yeah|yep|yup|sure|of course|absolutely|definitely|certainly|gladly|no problem|will do
    on it|can do|happy to|i can|i could|i will|i'll|go on|sure thing|too easy|no worries|aye
    ja|klar|gerne|gern|natürlich|sicher|selbstverständlich|mache ich|passt|okay|ok|alright|fine
    two|i do that|should be right|works for me|for sure|totally|by all means|grand
    """
  )
  /// A yes so faint that it needs company.
  let faintYes = PhraseList("okay|ok|mm|right|fine|alright|passt|two|yeah|yes|ja")
  /// A no, or a dodge.
  let no = PhraseList(
    """
    no|nah|nope|can't|cannot|i don't think|not yet|not mine|not sure|i'd have to|difficult
    i don't know|i'm not|that's not|won't|unlikely|i wish|nein|leider|geht nicht|kann ich nicht
    ich weiß nicht|not today|rather not|i'm afraid|hard to say|gonna have to check
    """
  )
  /// Words before a promise that put it into somebody else's mouth or into a story.
  let reported = PhraseList(
    """
    says|said|goes|told me|tells me|he's like|she's like|was like|were like|they're like|promised
    he'd say|she'd say|they'd say|saying|would say|you say|you can say|you could say|says always
    i'd say|sagt|sagte|hat gesagt|meinte|meint|haben gesagt|you should say|you'd say|quote
    told us|i thought|thinks|he'll say|they say|people say|just say|say that|i was thinking
    """
  )
  /// Words that make a sentence a habit.
  let habitual = PhraseList(
    """
    usually|always|normally|typically|generally|mostly|often|sometimes|whenever|every time
    every month|every week|every day|most of the time|normalerweise|immer|meistens|oft|manchmal
    jedes mal|in der regel|as a rule|each time|used to|tend to|gewöhnlich
    all the time|the whole time|all day|all day long|all night|every single|constantly|forever|ständig|dauernd|naturally
    """
  )
  /// Words that move a sentence into another world.
  let hypothetical = PhraseList(
    """
    if i were|if it was me|if it were me|if i was you|if i was|were i|i would have|suppose
    if i had|wenn ich sie wäre|wenn ich du wäre|imagine|let's say|hypothetically
    """
  )
  /// Words of things done while the call goes on.
  let inCall = PhraseList(
    """
    my screen|share screen|screen share|sharing|stop sharing|on mute|unmute|mute|in the chat|to the chat
    right now|real quick|hang on|one sec|one second|in a second|for a second|just a second|in a minute|in a sec|for a sec
    just a sec|a second to|a minute to|for now|as we speak
    next slide|this slide|the slide|slides now|meinen bildschirm|bildschirm|move into|keep it short
    on screen|in chat|camera|jump off|drop off|hop off|back in a|zoom in|scroll|moving on|move on
    into the chat|the recording|quickly|in a moment|hand over to|hand it over to|pass it over to|turn it over to
    throw it over to|hand you over to|go over to|back over to|have the floor|the floor to|the floor is|open the floor|kick off|kick us off|kick it off
    get started|start with|start us|go first|go ahead|go next|give it to|give the|pause here|wrap up
    wind up|stop here|stop there|leave it there|leave it at|end the|these slides|breakout
    """
  )
  /// Words that take a promise back in the same breath.
  let withdrawn = PhraseList(
    "egal|never mind|nevermind|scratch that|forget it|forget that|vergessen sie|vergiss es"
  )
  /// Words between two versions of which the last counts.
  let correction = PhraseList(
    "no|sorry|i mean|rather|actually|make that|or rather|let's say|well|nein|quatsch|äh|besser|moment"
  )
  /// Marks that begin a read-back.
  let recap = PhraseList(
    """
    read back|to summarise|to summarize|to recap|recap|in summary|so that's|sum up|what i've got
    what i have|i resume|fasse ich zusammen|zusammenfassend|fasse zusammen|action items|to sum
    next steps|go through the actions|run through|so you've got|you've got
    """
  )
  /// Marks of a speaker who sums up what was promised before.
  let summing = PhraseList(
    """
    read back|read it back|to summarise|to summarize|to recap|in summary|to sum up|let me recap|so to sum
    i resume|fasse ich zusammen|zusammenfassend|fasse zusammen|ich fasse zusammen
    """
  )
  /// "We should": nobody in particular.
  let collective = PhraseList(
    """
    we'll|we will|we'll need to|we'll have to|we will need to|we will have to|we've got to|we should|we should probably|we need to|we must|we ought to|we have to|let's
    we're going to|we are going to|we're gonna|we want to|we might want to|we could|we can
    we'd better|wir sollten|wir müssten|wir müssen|wir werden|wir könnten|wir können|lass uns
    lassen sie uns|we shall
    """
  )
  /// "Somebody should": nobody at all.
  let nobody = PhraseList(
    """
    someone should|somebody should|someone could|somebody could|someone needs to|somebody needs to
    somebody might|someone might|somebody'd have to|someone'd have to|someone has to|somebody has to
    someone would have to|somebody would have to|could somebody|could someone|can somebody
    can someone|could anyone|could anybody|can anyone|can anybody|it'd be good if someone|if somebody could|if someone could
    it'd be good if somebody|it would be good if someone|it would be good if somebody|be great if someone|be great if somebody
    someone ought to|somebody ought to|someone must|somebody must|man müsste|man sollte|man könnte
    jemand müsste|jemand sollte|jemand könnte|es müsste jemand|would somebody|would someone
    one of us should|anybody want to|anyone want to|it would be good to|it'd be good to
    """
  )
  /// "I might": a possibility.
  let possibility = PhraseList(
    "i might|i may|maybe i|maybe i'll|perhaps i|i could maybe|vielleicht kann ich|ich könnte vielleicht"
  )
  /// Offers that need a yes.
  let offer = PhraseList(
    "should i|shall i|do you want me to|would you like me to|want me to|soll ich|i could|i can"
  )
  /// Adverbs that may stand between "I'll" and its verb.
  let adverbs = Set(
    """
    also just then definitely certainly personally happily gladly absolutely quickly still actually
    gonna probably maybe hopefully likely simply now only first please so even go and to ahead
    kindly myself obviously try be able
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  )
}
