import Commands
import Foundation

signal(SIGPIPE, SIG_IGN)
let interruption = Interruption()
exit(await Runway.run(Array(CommandLine.arguments.dropFirst())))
