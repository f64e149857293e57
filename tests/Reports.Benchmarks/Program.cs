using Reports.Benchmarks;
using Reports.Benchmarks.Corpus;
using Reports.Benchmarks.Identity;
using Reports.Benchmarks.Stitching;

switch (args)
{
    case ["tokenise", var folder]:
        TokeniseBenchmark.Run(Texts.Read(folder));
        return 0;
    case ["parse", .. { Length: > 0 } folders]:
        ParseBenchmark.Run(folders);
        return 0;
    case ["extract", var folder]:
        ExtractBenchmark.Run(folder, recognizers: null);
        return 0;
    case ["extract", var folder, var recognizers]:
        ExtractBenchmark.Run(folder, recognizers);
        return 0;
    case ["search", var folder]:
        await SearchBenchmark.RunAsync(Texts.Read(folder));
        return 0;
    case ["identity", .. { Length: > 0 } folders]:
        IdentityBenchmark.Run(folders);
        return 0;
    case ["stitching", "-v", .. { Length: > 0 } folders]:
        StitchingBenchmark.Run(folders, isVerbose: true);
        return 0;
    case ["stitching", .. { Length: > 0 } folders]:
        StitchingBenchmark.Run(folders, isVerbose: false);
        return 0;
    case ["stages", var folder]:
        await StagesBenchmark.RunAsync(folder);
        return 0;
    case ["upload", var site]:
        await UploadBenchmark.RunAsync(new Uri(site));
        return 0;
    case ["corpus", var site, var root]:
        await CorpusReport.RunAsync(new Uri(site), root);
        return 0;
    case ["pages", var folder]:
        PagesBenchmark.Run(folder);
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage: Reports.Benchmarks tokenise FOLDER | parse FOLDER… | extract FOLDER [RECOGNIZERS] | search FOLDER | identity FOLDER… | stitching [-v] FOLDER… | stages FOLDER | upload URL | corpus URL FOLDER | pages FOLDER
            FOLDER holds .txt files in UTF-8, for parse files of any format, for pages .pdf and .ofd files with .docx files beside them,
            for extract .txt of reports; RECOGNIZERS is the folder of that name here after npm install,
            for corpus whatever was imported from below it
            """);
        return 2;
}
