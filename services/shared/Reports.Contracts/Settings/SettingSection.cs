using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Reports.Contracts.Settings;

/// <summary>
/// Reads a section of the configuration into a class of settings. What makes no sense gets a sentence, and the section its defaults: a
/// value that is none of its kind, a number or a time that is not above zero, a name that the section does not have.
/// </summary>
public static class SettingSection
{
    private const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>The settings of the section <paramref name="name"/>; <paramref name="errors"/> takes the sentences.</summary>
    public static T Read<T>(IConfiguration configuration, string name, ICollection<string> errors)
        where T : class, new()
    {
        var section = configuration.GetSection(name);
        var before = errors.Count;
        foreach (var setting in section.GetChildren())
        {
            if (Error(typeof(T), name, setting) is { } error)
            {
                errors.Add(error);
            }
        }

        return errors.Count > before ? new T() : section.Get<T>() ?? new T();
    }

    private static string? Error(Type settings, string section, IConfigurationSection setting)
    {
        if (settings.GetProperty(setting.Key, AnyCase) is not { } property)
        {
            var names = settings.GetProperties().Select(p => p.Name);
            return $"{setting.Path} is no setting; those of {section} are {string.Join(", ", names)}.";
        }

        if (Kind(property.PropertyType) is { } kind)
        {
            return IsAboveZero(TryRead(setting, property.PropertyType)) ? null : $"{setting.Path} must be {kind}; it is {setting.Value}.";
        }

        return TryRead(setting, property.PropertyType) is Exception e ? $"{setting.Path} cannot be read. {e.Message}" : null;
    }

    private static string? Kind(Type type) =>
        type == typeof(int) || type == typeof(long) ? "a whole number above 0"
        : type == typeof(double) ? "a number above 0"
        : type == typeof(TimeSpan) ? "a time above 0, such as 00:00:30"
        : null;

    private static object? TryRead(IConfigurationSection setting, Type type)
    {
        try
        {
            return setting.Get(type);
        }
        catch (InvalidOperationException e)
        {
            return e;
        }
    }

    private static bool IsAboveZero(object? value) => value switch
    {
        TimeSpan time => time > TimeSpan.Zero,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture) > 0,
        _ => false,
    };
}
