using Microsoft.AspNetCore.Builder;
using Reports.SearchApi.Api;
using Reports.SearchApi.Api.Coverage;
using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Api.Documents;
using Reports.SearchApi.Api.Formats;
using Reports.SearchApi.Api.Ops;
using Reports.SearchApi.Api.Refusals;
using Reports.SearchApi.Api.Report;
using Reports.SearchApi.Api.Search;
using Reports.SearchApi.Assets;
using Reports.SearchApi.Pages.Coverage;
using Reports.SearchApi.Pages.Data;
using Reports.SearchApi.Pages.Files;
using Reports.SearchApi.Pages.Home;
using Reports.SearchApi.Pages.Intake;
using Reports.SearchApi.Pages.Listing;
using Reports.SearchApi.Pages.Operations;
using Reports.SearchApi.Pages.Original;
using Reports.SearchApi.Pages.Reader;
using Reports.SearchApi.Pages.Refusals;
using Reports.SearchApi.Pages.Report;
using Reports.SearchApi.Pages.Results;
using Reports.SearchApi.Pages.Sources;
using Reports.SearchApi.Pages.Targets;
using Reports.SearchApi.Security;

namespace Reports.SearchApi;

/// <summary>Maps the search API, its description and its pages.</summary>
public static class SearchApiRoutes
{
    public static void MapSearchApi(this WebApplication app)
    {
        app.UseGuardingHeaders();
        app.UseCrossSiteGuard();
        SearchEndpoint.Map(app);
        DocumentEndpoints.Map(app);
        RepairsEndpoint.Map(app);
        RefusalsEndpoint.Map(app);
        ReportEndpoints.Map(app);
        CoverageEndpoint.Map(app);
        DataEndpoints.Map(app);
        TargetEndpoints.Map(app);
        FormatsEndpoint.Map(app);
        OpsEndpoints.Map(app);
        app.MapApiDescription();
        AssetEndpoint.Map(app);
        HomeRoute.Map(app);
        ResultsRoute.Map(app);
        ReaderRoute.Map(app);
        OriginalRoute.Map(app);
        ListingRoute.Map(app);
        FilesRoute.Map(app);
        RefusalsRoute.Map(app);
        ReportRoute.Map(app);
        CoverageRoute.Map(app);
        DataRoute.Map(app);
        TargetsRoute.Map(app);
        IntakeRoute.Map(app);
        OperationsRoute.Map(app);
        SourcesRoute.Map(app);
    }
}
