using System.CommandLine;
using Reports.Fuzz;
using Reports.Parse.Isolation.Worker;

if (WorkerVerb.IsAskedFor(args))
{
    return WorkerVerb.Run();
}

var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder of good files, with those below it." };
var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 600, Description = "Ends after so long." };
var mutations = new Option<int>("--mutations") { DefaultValueFactory = _ => 3_000, Description = "How many mutations of each format." };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed makes the same mutations." };
var keep = new Option<DirectoryInfo?>("--keep") { Description = "Folder for the files that ended or outlasted their reader, and for the slowest." };
var only = new Option<string[]>("--only") { AllowMultipleArgumentsPerToken = true, Description = "Formats to take, such as docx; all by default." };
var fuzz = new Command("fuzz", "Mutates good files and parses them: no exception may escape and no limit be overrun.") { folder, seconds, mutations, seed, keep, only };
fuzz.SetAction(async (parsed, cancellationToken) =>
{
    var sources = Sources.Below(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(only) ?? []);
    using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    bound.CancelAfter(TimeSpan.FromSeconds(parsed.GetValue(seconds)));
    var tally = new Tally(parsed.GetValue(keep)?.FullName);
    await new FuzzRun(tally, parsed.GetValue(seed)).RunAsync(sources, parsed.GetValue(mutations), bound.Token);
    tally.Print(Console.Out);
    return tally.IsSound ? 0 : 1;
});
return await new RootCommand("Looks for files that the parser cannot bear.") { fuzz }.Parse(args).InvokeAsync();
