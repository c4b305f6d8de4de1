// Written by scripts/train-task-model; do not edit.
//
// Trained on the AMI Meeting Corpus (University of Edinburgh, CC BY 4.0) and on minutes of the W3C JSON-LD
// Working Group (W3C Software and Document License). Each line: a feature, a tab, its weight in hundredths.

extension TaskModel {
  /// What speaks for a task before anything was said, in hundredths.
  static let base = -698

  /// The weights, one a line.
  static let weights = #"""
    b 1 1	12
    b 1 to	15
    b a a	9
    b a basic	21
    b a common	14
    b a concept	15
    b a context	16
    b a copy	32
    b a few	-14
    b a file	20
    b a final	16
    b a higher	21
    b a kind	10
    b a list	15
    b a little	-25
    b a look	22
    b a lot	-22
    b a mail	20
    b a marketing	-9
    b a maybe	20
    b a model	24
    b a name	37
    b a new	-9
    b a nice	-12
    b a price	22
    b a problem	17
    b a product	14
    b a profile	18
    b a prototype	52
    b a questionnaire	37
    b a remote	-13
    b a second	16
    b a simple	13
    b a the	16
    b a trend	13
    b a way	-11
    b a working	19
    b able to	-27
    b about different	16
    b about it	32
    b about our	29
    b about the	-33
    b about these	9
    b about this	14
    b about what	10
    b according to	-13
    b action to	48
    b actually what	16
    b add to	18
    b added to	19
    b after lunch	-11
    b after that	16
    b after the	11
    b agree with	16
    b all in	14
    b all of	10
    b all that	14
    b all the	14
    b also have	18
    b also the	37
    b also this	11
    b an action	43
    b an and	19
    b an email	17
    b an example	19
    b an issue	9
    b and actually	19
    b and after	-13
    b and also	39
    b and as	-10
    b and basically	13
    b and colours	19
    b and d	72
    b and decide	14
    b and design	12
    b and discuss	20
    b and everything	10
    b and for	9
    b and have	-15
    b and how	30
    b and i	-25
    b and i'd	12
    b and i'll	-33
    b and i'm	-11
    b and it's	-14
    b and its	21
    b and let's	17
    b and marketing	30
    b and not	34
    b and of	-14
    b and our	11
    b and possibly	16
    b and probably	17
    b and put	18
    b and send	12
    b and show	11
    b and so	-27
    b and some	22
    b and th	16
    b and that's	-10
    b and then	-28
    b and things	-10
    b and to	10
    b and try	9
    b and user	-21
    b and we're	-13
    b and well	17
    b and what	35
    b and you	-23
    b and you'll	14
    b and you're	27
    b another questionnaire	15
    b any specific	16
    b are available	16
    b are for	34
    b are gonna	28
    b are in	24
    b are our	11
    b are the	-23
    b are there	16
    b are you	-12
    b as i	-11
    b as much	14
    b as we	-11
    b as well	43
    b as you	-9
    b ask you	-15
    b aspects of	21
    b at any	16
    b at least	-11
    b at other	21
    b at tpac	20
    b at what	-12
    b at your	-10
    b available to	15
    b away and	14
    b back and	-9
    b back in	13
    b base is	20
    b based on	-15
    b basic function	13
    b basically you	26
    b be a	-14
    b be able	-23
    b be added	19
    b be either	22
    b be getting	25
    b be good	18
    b be great	18
    b be honest	19
    b be interesting	12
    b be made	33
    b be more	9
    b be on	-12
    b be ready	18
    b be the	-25
    b be thinking	21
    b be very	-10
    b be working	62
    b because i'm	20
    b because you	-14
    b behaviour of	20
    b benefit of	22
    b best practices	33
    b best to	11
    b bit of	15
    b both of	10
    b but basically	18
    b but can	22
    b but from	22
    b but i'll	15
    b but if	-10
    b but it	-11
    b but just	21
    b but maybe	30
    b but the	-10
    b but we	-15
    b but you	-13
    b by by	17
    b by email	25
    b by the	-14
    b by your	-21
    b can actually	14
    b can add	19
    b can come	14
    b can design	9
    b can find	16
    b can have	-21
    b can i	14
    b can just	-12
    b can look	10
    b can market	21
    b can provide	22
    b can see	18
    b can start	20
    b can try	-26
    b can we	23
    b case you	19
    b change the	-10
    b check that	22
    b check with	28
    b chip on	-10
    b colours and	17
    b come up	55
    b comes in	15
    b complete the	23
    b components concept	60
    b components you	16
    b concept and	14
    b context but	20
    b context is	13
    b control would	18
    b copy of	32
    b cost down	18
    b cost for	21
    b costs and	15
    b could be	-28
    b could could	15
    b could do	12
    b could look	24
    b could put	14
    b could s	22
    b could still	21
    b could you	38
    b couple of	-9
    b course i	13
    b course the	23
    b current remote	18
    b decide on	16
    b decide what	25
    b description of	18
    b design a	16
    b design and	-63
    b design of	11
    b design phase	-20
    b design so	23
    b design something	22
    b design the	-18
    b design with	11
    b designer should	28
    b designer to	22
    b detailed design	-14
    b dial in	22
    b did ld	21
    b did you	-11
    b different things	13
    b disagree with	20
    b discuss it	16
    b discuss the	-9
    b discuss with	12
    b do for	-9
    b do is	20
    b do my	-10
    b do now	35
    b do some	30
    b do that	30
    b do the	88
    b do this	9
    b do to	-9
    b do with	-17
    b do you	-37
    b documents folder	-11
    b does work	14
    b doing some	-11
    b don't want	9
    b down or	11
    b e mail	17
    b each of	-11
    b easy to	-11
    b email i	15
    b energy source	-9
    b enough energy	21
    b enough for	19
    b especially for	16
    b everything you	19
    b example for	19
    b expanded form	22
    b explore the	17
    b f for	13
    b feature freeze	40
    b features in	22
    b features of	20
    b feel and	12
    b feel design	20
    b file extension	20
    b fill out	31
    b final questionnaire	15
    b final report	55
    b find out	32
    b find that	20
    b find them	21
    b finish the	16
    b first ideas	19
    b first one	13
    b fits into	19
    b five minutes	-12
    b focus on	16
    b for for	-18
    b for it	16
    b for later	31
    b for lunch	-9
    b for me	18
    b for our	-10
    b for security	21
    b for some	-11
    b for that	13
    b for the	42
    b for this	-18
    b for user	18
    b for you	25
    b for your	-10
    b form and	22
    b from a	12
    b from now	21
    b from our	-9
    b from your	13
    b fruit and	-9
    b function of	13
    b functions design	32
    b functions i	13
    b functions of	-16
    b get a	43
    b get it	-11
    b get more	19
    b get some	-10
    b get that	18
    b get them	17
    b get to	-10
    b get you	18
    b give this	21
    b go away	35
    b go back	21
    b go find	13
    b go for	-19
    b going to	18
    b gonna be	15
    b gonna do	-12
    b gonna have	-17
    b gonna make	14
    b gonna need	13
    b gonna put	14
    b gonna say	19
    b gonna use	11
    b gonna want	14
    b gonna work	16
    b good to	19
    b got a	-12
    b guys to	13
    b had a	13
    b had some	17
    b had to	-9
    b half an	-10
    b has to	13
    b have a	-22
    b have it	-14
    b have lunch	20
    b have some	-14
    b have still	21
    b have the	-37
    b have thirty	37
    b have this	15
    b have to	87
    b having the	35
    b he can	16
    b help you	-14
    b here are	-14
    b here on	22
    b ho how	22
    b how do	-13
    b how how	40
    b how it's	29
    b how much	34
    b how the	19
    b how to	25
    b how we	36
    b how what	16
    b i agree	16
    b i am	-9
    b i as	17
    b i can	52
    b i do	-9
    b i dunno	-14
    b i got	-10
    b i had	12
    b i have	57
    b i hope	-14
    b i i	-34
    b i just	-19
    b i know	28
    b i mean	-31
    b i need	16
    b i put	-10
    b i should	-9
    b i still	-9
    b i think	10
    b i thought	-12
    b i understood	10
    b i wasn't	12
    b i will	47
    b i won't	21
    b i wonder	21
    b i would	-30
    b i'd like	13
    b i'll be	-17
    b i'll do	17
    b i'll get	16
    b i'll just	16
    b i'll make	11
    b i'll put	30
    b i'll send	-9
    b i'll take	20
    b i'll try	12
    b i'm going	-9
    b i'm gonna	37
    b i'm not	-13
    b i'm supposed	25
    b i've put	20
    b id is	12
    b ideas for	28
    b ideas that	19
    b if i	-15
    b if if	-10
    b if it's	-9
    b if so	21
    b if the	10
    b if they	18
    b if we	-16
    b if we're	-10
    b if you	17
    b important and	18
    b in 1	20
    b in a	-10
    b in and	19
    b in case	18
    b in here	-9
    b in in	-17
    b in my	19
    b in one	14
    b in terms	-9
    b in the	11
    b in there	-10
    b in thirty	-15
    b in what	18
    b in you	20
    b in your	-17
    b individual work	24
    b industrial design	18
    b industrial designer	48
    b initial ideas	20
    b interface and	-12
    b interface concept	18
    b interface design	33
    b interface designer	26
    b into something	20
    b into that	17
    b into the	-18
    b into your	18
    b is for	31
    b is good	16
    b is i	16
    b is it	-13
    b is not	16
    b is on	21
    b is over	18
    b is set	21
    b is that	-22
    b is where	15
    b issue but	11
    b issue with	11
    b it actually	16
    b it all	14
    b it and	-11
    b it cost	22
    b it costs	14
    b it could	-9
    b it for	-14
    b it has	25
    b it i	18
    b it in	13
    b it is	37
    b it it	-12
    b it might	10
    b it now	-9
    b it on	-14
    b it seems	38
    b it so	17
    b it takes	14
    b it that	21
    b it then	20
    b it to	13
    b it up	-9
    b it was	-18
    b it would	-9
    b it'd be	-9
    b it's a	-12
    b it's cost	15
    b it's going	14
    b it's gonna	-15
    b it's just	13
    b it's made	16
    b it's not	-14
    b its use	22
    b just about	19
    b just get	16
    b just i	-9
    b just look	20
    b just take	19
    b just that	18
    b just thinking	15
    b kind of	-29
    b know some	16
    b know that	12
    b know what	22
    b know with	18
    b know you	-12
    b last meeting	-10
    b lcd screen	-11
    b ld context	19
    b ld json	19
    b ld org	19
    b ld syntax	15
    b leave it	16
    b let's go	-9
    b let's leave	19
    b like a	-18
    b like how	12
    b like or	17
    b like some	18
    b like to	-17
    b like we	17
    b like we're	20
    b like what	10
    b like with	20
    b link to	18
    b list of	14
    b little bit	-11
    b look and	20
    b look at	9
    b look for	31
    b look into	13
    b look to	-10
    b looking at	20
    b looks like	27
    b lot of	-15
    b lunch break	14
    b m maybe	32
    b make it	10
    b make sure	24
    b make the	23
    b make to	17
    b making a	17
    b manage to	-9
    b management and	18
    b mark the	19
    b market expert	16
    b market it	18
    b market this	16
    b marketing expert	44
    b marketing strategy	15
    b materials are	15
    b may want	16
    b maybe a	13
    b maybe i	-10
    b maybe it	25
    b maybe more	15
    b maybe not	19
    b maybe you	44
    b me a	15
    b me to	34
    b mean my	9
    b meeting so	13
    b meeting summary	15
    b meeting will	-14
    b menu options	11
    b might work	18
    b mind the	10
    b minutes and	11
    b minutes for	-17
    b minutes of	20
    b minutes or	16
    b minutes to	33
    b modelling clay	25
    b more cost	18
    b more in	13
    b more information	20
    b more on	21
    b much as	16
    b much it	21
    b much it's	15
    b must be	19
    b my job	9
    b my report	20
    b name and	21
    b need a	10
    b need any	18
    b need for	20
    b need it	19
    b need some	14
    b need to	-83
    b need you	23
    b needs to	19
    b new ideas	-11
    b next meeting	27
    b next phase	41
    b next time	-15
    b no one	21
    b not be	-10
    b not for	19
    b not just	14
    b not like	19
    b not sure	-10
    b now and	13
    b now i	11
    b now is	15
    b now on	19
    b number of	18
    b o on	11
    b of a	12
    b of course	15
    b of current	19
    b of having	37
    b of how	-16
    b of i	12
    b of implementation	17
    b of individual	32
    b of just	21
    b of materials	16
    b of menu	11
    b of not	20
    b of of	16
    b of our	-10
    b of possible	22
    b of some	18
    b of tests	19
    b of that	-16
    b of the	-19
    b of these	-18
    b of things	13
    b of us	-12
    b of view	-10
    b of what	30
    b of you	23
    b of your	16
    b okay in	18
    b okay so	12
    b okay the	28
    b okay then	24
    b okay to	34
    b on a	43
    b on i	21
    b on on	10
    b on our	9
    b on print	-9
    b on some	17
    b on these	12
    b on those	11
    b on two	12
    b on your	-33
    b once we	13
    b once you	14
    b one for	15
    b one of	-12
    b one that	16
    b one will	16
    b one you	11
    b or as	15
    b or can	13
    b or did	20
    b or in	18
    b or just	13
    b or s	11
    b or some	14
    b or you	-9
    b org to	22
    b other devices	12
    b other remote	20
    b our first	21
    b our little	20
    b our meeting	12
    b our next	-14
    b our our	-11
    b our own	28
    b our product	-18
    b our r	59
    b our user	14
    b out of	-24
    b out there	19
    b out to	23
    b out what	13
    b overview of	21
    b part of	-11
    b part that	19
    b people need	16
    b people want	28
    b people who	27
    b play doh	13
    b play with	36
    b please put	10
    b point of	-15
    b possibility of	15
    b practices document	21
    b prefix false	25
    b probably get	20
    b problems with	19
    b produce a	20
    b product evaluation	126
    b product will	-10
    b production cost	15
    b proposed resolution	-12
    b provide a	20
    b put a	32
    b put all	16
    b put in	-15
    b put it	-12
    b put my	18
    b put some	11
    b put that	-11
    b put the	-19
    b put them	18
    b put these	20
    b put up	12
    b questionnaire and	43
    b r and	70
    b raise the	21
    b rather than	-10
    b reach out	11
    b ready for	16
    b recognition i	16
    b recognition or	12
    b remote controls	27
    b remote i	22
    b requirements from	13
    b research into	15
    b responsible for	-9
    b rest of	13
    b right now	-10
    b right so	13
    b s on	11
    b s the	32
    b same for	20
    b say if	20
    b say on	13
    b search for	20
    b see if	14
    b see in	40
    b see what	14
    b see you	-31
    b seems like	35
    b seen a	19
    b send it	11
    b send you	-11
    b set to	20
    b set up	37
    b shall we	-10
    b shapes and	37
    b shared folder	37
    b should be	10
    b should come	12
    b should do	39
    b should go	-16
    b should look	-19
    b should probably	13
    b should we	12
    b should you	-9
    b show us	11
    b simple design	9
    b simple remote	17
    b size of	13
    b so i	-36
    b so i'll	15
    b so if	-12
    b so it	-10
    b so it's	-11
    b so maybe	-13
    b so one	18
    b so please	12
    b so that	11
    b so the	-24
    b so this	12
    b so we	34
    b so we'll	15
    b so we're	18
    b so will	20
    b so you	33
    b so you'll	15
    b some i	9
    b some information	26
    b some kind	-9
    b some minutes	12
    b some more	15
    b some other	19
    b some some	26
    b some sort	27
    b some stuff	16
    b some work	-12
    b something i	20
    b something so	22
    b something that	-10
    b speak to	18
    b specific instructions	-12
    b specify the	12
    b speech recognition	29
    b stay here	19
    b still be	20
    b still have	-16
    b still in	11
    b suggest that	-21
    b supposed to	25
    b sure how	13
    b sure the	14
    b sure to	11
    b syntax issues	16
    b take an	48
    b take some	11
    b take the	-10
    b talk about	-12
    b talked about	13
    b talking about	-12
    b technical design	-17
    b technical functions	47
    b tell us	16
    b ten minutes	18
    b terms of	-9
    b th th	12
    b th the	-13
    b th think	17
    b thank you	-19
    b that as	16
    b that can	-9
    b that come	17
    b that fits	19
    b that for	14
    b that i	-12
    b that into	15
    b that isn't	11
    b that means	-9
    b that meeting	-9
    b that no	21
    b that of	13
    b that okay	13
    b that once	19
    b that out	11
    b that people	13
    b that prefix	15
    b that problem	11
    b that they	-10
    b that we've	15
    b that would	28
    b that you	-31
    b that you're	-10
    b that'd be	20
    b that's enough	20
    b that's for	33
    b that's very	20
    b that's what	-10
    b that's you	-13
    b the action	13
    b the actual	-11
    b the base	17
    b the basic	23
    b the benefit	22
    b the best	25
    b the button	15
    b the case	-15
    b the cg	18
    b the channel	-10
    b the chip	-14
    b the company	-14
    b the component	27
    b the components	32
    b the computer	-12
    b the conclusion	15
    b the context	-14
    b the cost	14
    b the costs	-9
    b the design	-33
    b the designers	16
    b the detailed	-14
    b the did	20
    b the different	-11
    b the display	13
    b the energy	-9
    b the evaluation	28
    b the final	35
    b the first	21
    b the folder	15
    b the functional	11
    b the functions	-9
    b the id	10
    b the in	-10
    b the industrial	30
    b the json	12
    b the kinetic	16
    b the last	-26
    b the latest	21
    b the little	-12
    b the look	32
    b the management	38
    b the marketing	32
    b the menu	-10
    b the minutes	12
    b the most	13
    b the need	10
    b the new	-10
    b the next	61
    b the notes	10
    b the ones	16
    b the other	-28
    b the possibilities	22
    b the possibility	13
    b the potential	22
    b the product	38
    b the production	37
    b the rdf	19
    b the rdfa	17
    b the report	44
    b the requirements	18
    b the rest	12
    b the s	26
    b the sales	24
    b the security	20
    b the shared	37
    b the size	12
    b the smartboard	22
    b the speech	25
    b the task	-10
    b the technical	45
    b the television	-9
    b the that	13
    b the the	53
    b the thing	-10
    b the things	32
    b the time	-10
    b the top	-13
    b the trend	30
    b the trends	11
    b the trendy	15
    b the tv	-18
    b the two	16
    b the type	-10
    b the uid	17
    b the user	47
    b the user's	18
    b the v	15
    b the voice	9
    b the volume	-11
    b the way	-10
    b the web	-11
    b the whole	-11
    b the working	14
    b the your	-9
    b them for	13
    b them in	26
    b them into	10
    b them out	12
    b them to	40
    b then for	-11
    b then the	-16
    b then use	18
    b then we'll	11
    b there a	21
    b there are	-12
    b there is	-10
    b there will	-11
    b these are	-9
    b they have	10
    b thing at	19
    b thing the	13
    b things at	14
    b things on	14
    b things that	28
    b things to	29
    b think about	33
    b think are	22
    b think of	12
    b think so	9
    b think that's	27
    b think we	12
    b think we've	-11
    b think you	14
    b think you're	14
    b thinking about	25
    b thirty minutes	24
    b this a	20
    b this idea	11
    b this in	21
    b this is	-10
    b this kind	10
    b this meeting	-19
    b this one	-19
    b this product	10
    b this stage	13
    b those ones	16
    b through a	14
    b time to	12
    b to a	17
    b to add	-16
    b to all	14
    b to an	17
    b to be	-32
    b to check	16
    b to complete	19
    b to consider	11
    b to decide	30
    b to design	11
    b to do	53
    b to evaluate	11
    b to fill	9
    b to find	22
    b to finish	15
    b to follow	16
    b to fulfil	13
    b to go	32
    b to happen	14
    b to help	-18
    b to identify	22
    b to implement	16
    b to include	-13
    b to issue	18
    b to it	15
    b to know	-13
    b to look	20
    b to make	35
    b to maybe	-11
    b to me	-16
    b to null	20
    b to our	28
    b to play	17
    b to prepare	-25
    b to present	17
    b to provide	20
    b to put	-16
    b to see	17
    b to set	-10
    b to some	-9
    b to submit	19
    b to tell	11
    b to that	-10
    b to the	-45
    b to try	22
    b to type	11
    b to use	-14
    b to verify	16
    b to work	48
    b to write	40
    b together on	36
    b trend watching	60
    b true for	20
    b try to	22
    b trying to	-14
    b two are	21
    b two is	21
    b up a	-10
    b up and	-13
    b up for	16
    b up some	19
    b up the	33
    b up there	21
    b up to	-12
    b up with	17
    b up you	-11
    b us a	22
    b us some	10
    b us what	21
    b use in	16
    b use my	22
    b use that	16
    b use the	-16
    b use them	14
    b user interface	75
    b user requirements	50
    b using modelling	21
    b verify that	16
    b version and	19
    b very fast	17
    b very important	16
    b w we	-10
    b w what	14
    b w3c json	9
    b wait for	19
    b wanna take	16
    b want a	13
    b want me	17
    b want to	-17
    b want you	13
    b was gonna	16
    b was supposed	-9
    b was there	21
    b was working	21
    b watching the	13
    b ways to	9
    b we add	18
    b we also	13
    b we are	-19
    b we can	-21
    b we do	-14
    b we don't	20
    b we going	11
    b we gotta	19
    b we have	-24
    b we may	18
    b we now	19
    b we should	16
    b we take	21
    b we talked	17
    b we think	-9
    b we were	-16
    b we what	21
    b we will	-29
    b we'll come	18
    b we'll have	26
    b we'll see	-9
    b we're gonna	17
    b we've discussed	20
    b web of	16
    b well i	-18
    b well it's	20
    b well or	17
    b well the	-15
    b well we	-12
    b well what	15
    b well yeah	21
    b well you	9
    b what about	-12
    b what are	53
    b what buttons	13
    b what i	14
    b what is	14
    b what it	20
    b what kind	12
    b what needs	25
    b what people	21
    b what sort	16
    b what the	20
    b what to	11
    b what we're	-17
    b what we've	14
    b what what	10
    b what you	-11
    b what's gonna	-10
    b when the	13
    b when they	9
    b when you	-15
    b where the	12
    b where we	12
    b where you	-11
    b which are	17
    b which i	16
    b which is	-17
    b which to	18
    b who would	22
    b wiki page	13
    b will ask	22
    b will come	-14
    b will do	30
    b will get	26
    b will it	21
    b will make	-13
    b will put	-12
    b will receive	-10
    b will work	16
    b willing to	11
    b with just	17
    b with our	47
    b with some	-12
    b with them	20
    b with this	14
    b with with	-9
    b won't be	13
    b won't use	22
    b wonder if	22
    b work in	15
    b work on	62
    b work that	-10
    b work together	9
    b work with	-10
    b working design	38
    b working on	31
    b working with	13
    b would look	15
    b would prevent	11
    b would suggest	-21
    b would want	22
    b write the	11
    b write up	-9
    b yeah but	12
    b yeah just	22
    b yeah let's	21
    b yeah sure	21
    b yeah you	17
    b yes i	40
    b yes the	12
    b yet but	17
    b yet have	18
    b you all	-10
    b you and	17
    b you are	-37
    b you can't	-13
    b you could	10
    b you get	18
    b you guys	17
    b you have	-15
    b you if	-11
    b you in	-17
    b you it's	12
    b you know	-19
    b you look	12
    b you mind	15
    b you need	-9
    b you probably	21
    b you s	-13
    b you said	13
    b you send	13
    b you some	12
    b you the	16
    b you think	-17
    b you to	11
    b you try	13
    b you two	53
    b you want	-18
    b you will	42
    b you you	-13
    b you'll be	86
    b you'll see	18
    b you're going	25
    b you're looking	18
    b you're supposed	15
    b you're using	11
    b you're watching	31
    b your hand	13
    b your individual	17
    b your own	-14
    b your presentations	15
    b your slides	37
    b your your	12
    last15	73
    last25	78
    last5	69
    len0	-106
    len1	-183
    len2	-56
    len3	21
    len4	51
    len5	37
    pos0	-85
    pos1	-71
    pos2	-61
    pos3	-63
    pos5	-14
    pos6	-23
    pos7	54
    pos8	-10
    pos9	42
    rank0	-16
    rank0last	9
    rank1	-54
    rank1last	44
    rank2	-67
    rank2last	-10
    rank3	-99
    rank3last	30
    w 'cause	-39
    w 0	-11
    w 104	21
    w ab	10
    w able	-27
    w about	16
    w above	17
    w acceptable	9
    w according	-14
    w action	159
    w active	22
    w actual	-13
    w actually	38
    w add	46
    w added	17
    w addresses	10
    w advanced	-10
    w after	11
    w again	-22
    w agenda	9
    w ahead	-9
    w aim	-12
    w alima	12
    w all	-40
    w along	-13
    w already	27
    w alright	-15
    w also	-14
    w always	-15
    w am	-10
    w and	45
    w andrew	36
    w another	11
    w answers	11
    w any	-12
    w anymore	21
    w anything	-32
    w anyway	-16
    w api	-10
    w apparently	-13
    w appealing	22
    w applications	20
    w as	-21
    w ask	52
    w aspects	16
    w assignments	29
    w at	25
    w attach	19
    w attractive	18
    w away	20
    w azaroth	12
    w b	-16
    w back	-16
    w banana	-13
    w base	9
    w based	-20
    w basic	35
    w basically	54
    w battery	-14
    w be	27
    w because	-46
    w been	-26
    w before	-14
    w beginning	10
    w behaviour	19
    w being	-19
    w benefit	18
    w best	36
    w better	-25
    w between	-19
    w big	-18
    w bigbluehat	-9
    w bit	-19
    w black	-10
    w blog	12
    w board	-16
    w boss	-9
    w box	-11
    w brand	14
    w broad	15
    w budget	-15
    w build	-11
    w built	10
    w but	-27
    w button	-11
    w buttons	-42
    w buy	-20
    w c	-15
    w caching	14
    w call	-20
    w came	-12
    w can	48
    w can't	-23
    w capability	16
    w care	-10
    w cars	21
    w case	-22
    w cg	39
    w change	-26
    w changes	-10
    w channel	-28
    w channels	-17
    w check	46
    w chip	-27
    w choose	-9
    w christine	-16
    w clay	84
    w clear	-12
    w close	-15
    w closely	13
    w colour	-19
    w come	36
    w coming	10
    w comment	15
    w commercial	18
    w common	12
    w compacting	10
    w company	-21
    w complete	58
    w component	21
    w components	70
    w computer	-18
    w concentrate	21
    w concept	107
    w concepts	24
    w conclusion	15
    w concrete	20
    w connect	19
    w constraints	13
    w context	12
    w contexts	-16
    w controls	22
    w convince	12
    w cool	-11
    w copy	29
    w cost	64
    w costs	19
    w could	47
    w couple	-11
    w course	14
    w cr	10
    w create	-21
    w criteria	-13
    w curies	11
    w current	15
    w d	46
    w data	23
    w decent	17
    w decide	35
    w decided	-10
    w decision	-20
    w decisions	-9
    w declared	20
    w dedicated	21
    w department	88
    w description	38
    w design	80
    w designer	85
    w designers	12
    w designs	16
    w detailed	-15
    w developed	13
    w developer	16
    w device	-16
    w devices	9
    w dial	21
    w didn't	-17
    w difference	-10
    w different	-33
    w direction	-10
    w disagree	20
    w discussed	24
    w discussion	-14
    w do	17
    w documentation	11
    w does	-15
    w doh	13
    w doing	-26
    w don't	-13
    w double	-13
    w dough	21
    w draft	13
    w draw	11
    w drop	9
    w dunno	-14
    w e	10
    w easy	-18
    w ed	24
    w else	-18
    w email	65
    w emailed	-10
    w emails	12
    w end	-10
    w enough	32
    w especially	10
    w etcetera	14
    w euros	-12
    w evaluate	13
    w evaluating	38
    w evaluation	140
    w even	-23
    w every	-13
    w everybody	-15
    w everyone	10
    w everything	-16
    w example	31
    w exchange	16
    w executive	22
    w expanded	21
    w expect	-11
    w expensive	-13
    w experiment	14
    w expert	56
    w explicit	18
    w explore	11
    w extension	18
    w extra	17
    w f	10
    w facility	17
    w fall	-9
    w fallback	21
    w false	23
    w fancy	-10
    w far	-10
    w fashion	-13
    w fast	13
    w feature	25
    w features	19
    w few	-15
    w fifty	-13
    w file	12
    w files	19
    w fill	26
    w final	56
    w find	40
    w first	17
    w fit	-9
    w fits	17
    w five	-35
    w focus	15
    w folder	30
    w foo	10
    w for	30
    w force	14
    w forget	-12
    w found	-11
    w four	-16
    w freeze	40
    w from	36
    w fruit	-15
    w fulfil	11
    w fun	10
    w function	14
    w functionality	10
    w functions	30
    w further	15
    w g	12
    w ge	13
    w generate	10
    w get	67
    w gets	12
    w getting	18
    w given	-13
    w giving	10
    w go	-12
    w goes	-16
    w going	12
    w gonna	71
    w got	-34
    w gotta	10
    w great	9
    w greg	21
    w groups	-9
    w guys	11
    w half	-27
    w happening	18
    w happy	-12
    w hard	-14
    w has	-19
    w have	-55
    w having	14
    w he's	19
    w hearing	16
    w help	-27
    w here	-36
    w higher	15
    w ho	21
    w honest	19
    w hope	-15
    w hopefully	-12
    w hour	-21
    w how	58
    w i'll	91
    w iana	42
    w id	22
    w idea	-38
    w ideas	46
    w identify	17
    w im	10
    w imo	19
    w implement	13
    w implementation	12
    w important	12
    w include	-17
    w including	35
    w individual	26
    w industrial	61
    w information	58
    w initial	14
    w instead	-9
    w instruction	-12
    w instructions	13
    w interface	63
    w internet	11
    w into	22
    w iris	9
    w is	-45
    w issue	25
    w it	-30
    w it'd	-10
    w it'll	-10
    w it's	-76
    w item	11
    w j	13
    w k	-11
    w kate	76
    w keeping	11
    w kendra	62
    w keyboard	22
    w ki	11
    w kind	-30
    w kinda	-12
    w kinetic	14
    w know	-20
    w l	12
    w language	-10
    w laptop	-11
    w last	-37
    w later	14
    w latest	18
    w lay	11
    w lcd	-14
    w ld	24
    w least	-12
    w left	-15
    w legal	22
    w let	-12
    w let's	39
    w like	-22
    w link	11
    w listed	21
    w little	-26
    w logo	-12
    w long	-14
    w look	84
    w looking	47
    w looks	14
    w lose	-10
    w lot	-23
    w m	29
    w made	31
    w mail	30
    w main	-10
    w make	15
    w manage	-10
    w management	26
    w many	-16
    w mark	24
    w market	70
    w marketing	98
    w markets	9
    w material	-10
    w materials	18
    w maybe	24
    w me	16
    w mean	-42
    w meantime	16
    w meet	-19
    w meeting	-25
    w meeting's	13
    w mention	18
    w metal	21
    w min	16
    w mind	17
    w minute	-10
    w minutes	74
    w model	34
    w modelling	41
    w money	-11
    w more	-29
    w move	-15
    w must	12
    w my	17
    w name	31
    w need	27
    w needs	11
    w new	-50
    w next	38
    w nice	-25
    w no	-41
    w normal	-11
    w not	-50
    w note	-15
    w nothing	-9
    w now	57
    w null	18
    w number	29
    w numbers	-10
    w of	25
    w off	-28
    w oh	-38
    w okay	54
    w on	30
    w once	56
    w one	-51
    w ones	24
    w only	-35
    w open	-15
    w ordinary	22
    w org	18
    w other	-16
    w otherwise	13
    w our	46
    w out	22
    w over	-10
    w overview	21
    w p	9
    w pa	22
    w paper	19
    w part	-14
    w parts	13
    w pass	16
    w pay	-11
    w pchampin	19
    w pchampin's	21
    w pen	12
    w phase	36
    w piece	14
    w ping	12
    w place	-13
    w places	18
    w plastic	-14
    w play	43
    w please	25
    w point	-31
    w possibilities	18
    w possibility	11
    w possibly	11
    w post	12
    w potential	19
    w practices	33
    w prefix	19
    w prepare	-25
    w present	27
    w presentation	-26
    w press	-14
    w pretty	-16
    w prevent	9
    w preview	20
    w price	13
    w print	-12
    w probably	32
    w problem	12
    w problems	14
    w procedure	18
    w process	-18
    w produce	15
    w producing	18
    w product	78
    w production	45
    w products	-17
    w profile	37
    w project	-38
    w promote	17
    w proper	19
    w proposals	14
    w proposed	-13
    w prototype	93
    w prototypes	10
    w provide	58
    w push	-12
    w put	59
    w putting	-13
    w question	-10
    w questionnaire	94
    w quick	14
    w quickly	-13
    w quite	-12
    w r	56
    w raise	17
    w rama	22
    w range	-10
    w rather	-12
    w rdfa	15
    w re	14
    w reach	9
    w readme	20
    w ready	29
    w real	-19
    w really	-52
    w receive	-12
    w recogniser	12
    w recognition	32
    w recommend	14
    w reflect	22
    w registered	22
    w related	34
    w repo	18
    w report	101
    w repos	19
    w request	36
    w requirement	-13
    w requirements	107
    w resolving	30
    w resources	13
    w responses	20
    w responsible	-10
    w rest	11
    w review	16
    w right	-18
    w rob	-10
    w ron	20
    w room	-23
    w rooms	16
    w round	-10
    w rounded	17
    w rubber	-22
    w s	18
    w said	-12
    w sales	17
    w same	-14
    w sammy	33
    w say	-18
    w saying	-15
    w schedule	16
    w schema	-12
    w scoping	10
    w screen	-27
    w scroll	-17
    w search	15
    w section	18
    w security	38
    w seems	45
    w seen	13
    w sell	-16
    w send	28
    w session	19
    w set	37
    w sh	-9
    w shall	-10
    w shape	-18
    w shapes	31
    w share	-15
    w shared	49
    w shortly	-12
    w should	45
    w side	-11
    w signatures	22
    w simple	10
    w since	-13
    w size	9
    w slides	44
    w slightly	-10
    w slogan	-12
    w small	-12
    w smartboard	21
    w so	-31
    w solve	18
    w some	81
    w somehow	17
    w something	-36
    w soon	-19
    w source	-13
    w speak	14
    w spec	15
    w special	-12
    w specs	18
    w speech	22
    w start	-13
    w stay	13
    w step	-10
    w stick	-12
    w still	27
    w strategy	13
    w stuff	16
    w subject	19
    w submit	16
    w such	-12
    w sufficient	43
    w suggest	-24
    w summary	27
    w support	14
    w suppose	-9
    w supposed	25
    w sure	29
    w t	-24
    w take	54
    w takes	13
    w talk	-18
    w talked	12
    w talking	-16
    w task	-16
    w tasks	19
    w technical	61
    w technically	16
    w technology	-14
    w television	-24
    w televisions	16
    w ten	13
    w term	-11
    w terms	-17
    w tests	10
    w th	-12
    w than	-33
    w thank	-19
    w thanks	-13
    w that	-42
    w that'd	18
    w that's	-43
    w the	20
    w them	32
    w then	-41
    w there	-23
    w there's	-32
    w therefore	44
    w they	-23
    w they're	-26
    w thing	-35
    w things	18
    w think	18
    w thinking	13
    w thirty	17
    w this	-45
    w those	18
    w though	-11
    w thought	-19
    w three	-21
    w through	-19
    w time	-67
    w to	44
    w too	-15
    w top	-19
    w touch	-11
    w tpac	17
    w training	16
    w trend	76
    w trends	60
    w trigger	20
    w true	11
    w try	24
    w trying	-14
    w turn	-14
    w tv	-36
    w twelve	-12
    w twenty	-16
    w two	39
    w uid	69
    w under	-9
    w universally	22
    w until	-11
    w update	18
    w uris	19
    w us	22
    w usable	10
    w used	-25
    w useful	-10
    w user	80
    w user's	17
    w users	-14
    w uses	19
    w using	35
    w v	10
    w vague	20
    w value	11
    w verify	16
    w version	29
    w versioning	14
    w very	-18
    w via	-14
    w view	-13
    w volume	-22
    w vote	12
    w wa	18
    w wait	15
    w want	58
    w wanted	-13
    w wants	-12
    w was	-29
    w wasn't	10
    w watching	123
    w way	-42
    w we	-48
    w we'd	-10
    w we'll	16
    w we're	-56
    w we've	-14
    w webex	22
    w wednesday	21
    w were	-38
    w wg	-18
    w what	37
    w what's	-22
    w wheel	-14
    w when	-26
    w whether	-15
    w which	-32
    w while	-13
    w whole	-19
    w why	-12
    w wiki	12
    w will	88
    w willing	11
    w wise	19
    w with	12
    w within	-10
    w without	-13
    w won't	26
    w wonder	20
    w work	85
    w working	93
    w works	-21
    w would	-12
    w wouldn't	-10
    w write	41
    w xsd	9
    w y	-16
    w yeah	-44
    w yellow	-14
    w yes	33
    w yet	24
    w you	31
    w you'd	-10
    w you'll	80
    w you're	58
    w you've	16
    w young	-9
    w your	14
    w yourself	9
    w zapping	17
    """#
}
