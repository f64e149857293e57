using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Reports.SearchApi.Api;
using Reports.SearchApi.Api.Ops;
using Reports.SearchApi.Api.Search;
using Reports.SearchApi.Pages.Errors;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Series;
using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Tables;

namespace Reports.SearchApi;

/// <summary>Registers the search API and its pages. Search, ledger, blobs and queue monitor are registered by whoever picks the backends.</summary>
public static class SearchApiServices
{
    public static IServiceCollection AddSearchApi(this IServiceCollection services, SearchApiSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings.Search);
        services.AddSingleton(settings.Ops);
        services.AddSingleton<TimedSearch>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<WholeReport>();
        services.AddSingleton<CoverageReader>();
        services.AddSingleton<IndicatorReader>();
        services.AddSingleton<SeriesReader>();
        services.AddSingleton<TargetReader>();
        services.AddSingleton<DataRows>();
        services.AddSingleton<QueueBoard>();
        services.AddSingleton<FailureBoard>();
        services.AddApiJson();
        services.AddApiDescription();
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IProblemDetailsWriter, ProblemPageWriter>();
        return services;
    }
}
