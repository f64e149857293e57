using System.CommandLine;
using Reports.Parse.Isolation.Worker;
using Reports.Standalone.Commands;

if (WorkerVerb.IsAskedFor(args))
{
    return WorkerVerb.Run();
}

var root = new RootCommand("Reports: takes in, understands and searches China's government work reports. 政府工作报告检索。")
{
    RunCommand.Create(),
    SetupCommand.Create(),
    ImportCommand.Create(),
    SearchCommand.Create(),
    ParseCommand.Create(),
    EvaluateCommand.Create(),
    ExportCommand.Create(),
    DoctorCommand.Create(),
    DemoCommand.Create(),
};
return await ExitStatus.OfAsync(root.Parse(args));
