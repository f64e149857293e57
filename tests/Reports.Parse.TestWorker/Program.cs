using Reports.Parse.Isolation.Worker;
using Reports.Parse.TestWorker;

switch (args)
{
    case [WorkerVerb.Name]:
        return WorkerLoop.Run(Misbehaviour.Extract);
    case ["parent", var misdeed]:
        return await Parent.RunAsync(misdeed);
    default:
        return 2;
}
