using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reports.Standalone.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<string> Data(string byDefault = "data") => new("--data")
    {
        Description = "Folder that keeps everything.",
        HelpName = "DIR",
        DefaultValueFactory = _ => byDefault,
    };

    public static Option<string> Urls() => new("--urls")
    {
        Description = "Where the site listens; several are separated by semicolons.",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
        Validators = { CheckUrls },
    };

    public static Option<Uri?> Server() => new("--server")
    {
        Description = "Address of a running Reports to use instead of the folder.",
        HelpName = "URL",
        CustomParser = Address,
    };

    private static void CheckUrls(OptionResult result)
    {
        foreach (var url in result.Tokens.SelectMany(t => t.Value.Split(';', StringSplitOptions.RemoveEmptyEntries)))
        {
            try
            {
                _ = BindingAddress.Parse(url);
            }
            catch (FormatException)
            {
                result.AddError($"{url} is no address to listen at, such as http://127.0.0.1:5080.");
            }
        }
    }

    private static Uri? Address(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return address;
        }

        result.AddError($"{result.Tokens[0].Value} is no address beginning with http:// or https://.");
        return null;
    }
}
