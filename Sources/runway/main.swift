import Commands
import Foundation

signal(SIGPIPE, SIG_IGN)
let interruption = Interruption()
exit(await interruption.run { await Runway.run(Array(CommandLine.arguments.dropFirst())) })
