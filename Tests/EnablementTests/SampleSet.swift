import Enablement
import Messaging

/// An e-mail of invented words that passes its own checks with `sampleLibrary()`.
func sampleVariant(label: String = "A") -> OutboundSet.Variant {
  OutboundSet.Variant(
    label: label,
    angle: label == "A" ? .problem : .question,
    subject: label == "A" ? "Lost ward tablets" : "Your night shift",
    preview: "Who held the last one, and how you would find out today",
    body: label == "A" ? sampleBody : otherBody,
    ctaID: "CTA-1",
    claimIDs: ["CLM-1"],
    mergeTags: [],
    wordCount: 0,
    footer:
      "Priya Nair, Northwind, 1 Quay Street. Reply \"no thanks\" and you will not hear from us."
  )
}

private let sampleBody = """
  Hi {{contact.first_name | "there"}},

  your wards share tablets between shifts, and when one is gone, your people look for it by \
  telephone. It takes them hours that they need for patients, and in the end you still do not know \
  who held it last.

  \(claimText). Your ward lead opens the list and sees it.

  May I send you a page on it?

  Priya Nair, Northwind
  """

private let otherBody = """
  Good morning {{contact.first_name | "there"}},

  when the night shift hands over, the paper list is the first thing that is forgotten. Your day \
  shift starts by looking for what should be on the table, and the ward waits for your tablets \
  before it can begin.

  \(claimText). You would have the answer at the bedside.

  Would a page on it help you?

  Priya Nair, Northwind
  """

func sampleSet(channel: String = "email", variants: [OutboundSet.Variant]? = nil) -> OutboundSet {
  OutboundSet(
    channel: channel,
    goal: "A reply",
    personaID: "it-lead",
    verticalID: "clinics",
    partnerID: "northwind",
    locale: "en",
    sender: .partner,
    variants: variants ?? [sampleVariant(), sampleVariant(label: "B")]
  )
}

let samplePartner = Partner(id: "northwind", name: "Northwind")
let sampleSender = SenderIdentity(
  name: "Priya Nair",
  company: "Northwind",
  email: "priya@northwind.example",
  phone: "+44 20 7946 0000",
  postalAddress: "1 Quay Street"
)

/// Rules of an invented place.
func samplePlace(_ rule: Jurisdiction.Rule, channel: Channel = .email) -> Jurisdiction {
  Jurisdiction(id: "xx", name: "Xanadu", rules: [channel: rule])
}
