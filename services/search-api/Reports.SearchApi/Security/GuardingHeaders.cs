using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace Reports.SearchApi.Security;

/// <summary>Headers that keep a page to itself: own files only, no inline script or style, in nobody's frame.</summary>
internal static class GuardingHeaders
{
    private static readonly HeaderPolicyCollection Pages = Base().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().None();
        csp.AddStyleSrc().Self();
        csp.AddScriptSrc().Self();
        csp.AddImgSrc().Self();
        csp.AddConnectSrc().Self();
        csp.AddFormAction().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
    });

    /// <summary>Answers for programs hold foreign bytes and text: a browser that shows one runs nothing of it.</summary>
    private static readonly HeaderPolicyCollection Programs = Base().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().None();
        csp.AddFrameAncestors().None();
        csp.AddSandbox();
    });

    /// <summary>The reader of the API's description brings its own inline parts.</summary>
    private static readonly HeaderPolicyCollection Description = Base().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().Self();
        csp.AddStyleSrc().Self().UnsafeInline();
        csp.AddScriptSrc().Self().UnsafeInline();
        csp.AddImgSrc().Self().Data().Blob();
        csp.AddFontSrc().Self().Data();
        csp.AddConnectSrc().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
    });

    public static void UseGuardingHeaders(this IApplicationBuilder app)
    {
        app.UseWhen(c => !IsDescription(c) && !IsForPrograms(c), branch => branch.UseSecurityHeaders(Pages));
        app.UseWhen(IsForPrograms, branch => branch.UseSecurityHeaders(Programs));
        app.UseWhen(IsDescription, branch => branch.UseSecurityHeaders(Description));
    }

    private static HeaderPolicyCollection Base() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .RemoveServerHeader();

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    private static bool IsDescription(HttpContext context) => context.Request.Path.StartsWithSegments("/docs");
}
