using Reports.Parse.Extract.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Runs the operations of a page and notes its characters and pictures. Lines, colours and clipping are of no interest.</summary>
internal sealed class GlyphProcessor : BaseStreamProcessor<GlyphPage>
{
    private readonly GlyphLayers _layers;
    private readonly List<XObjectContentRecord> _images = [];
    private readonly FormBudget _forms = new();
    private int _invisible;
    private bool _isWhole = true;

    public GlyphProcessor(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
    {
        var (width, height) = (cropBox.Bounds.Width, cropBox.Bounds.Height);
        _layers = rotation.SwapsAxis ? new GlyphLayers(height, width) : new GlyphLayers(width, height);
    }

    public override GlyphPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return new GlyphPage(_layers.Sheets(PageNumber), _images, _invisible, _isWhole);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (_layers.Count >= ParseLimits.PageGlyphs)
        {
            _isWhole = false;
            return;
        }

        var box = PerformantRectangleTransformer.Transform(renderingMatrix, textMatrix, transformationMatrix, new PdfRectangle(0, 0, characterBoundingBox.Width, 1));
        _invisible += currentState.FontState.TextRenderingMode == TextRenderingMode.Neither ? 1 : 0;
        _layers.Add(unicode, box.BottomLeft, font.IsVertical ? Below(box.BottomLeft, pointSize) : box.BottomRight, pointSize);
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        if (!_forms.TryEnter())
        {
            _isWhole = false;
            return;
        }

        try
        {
            base.ApplyXObject(xObjectName);
        }
        finally
        {
            _forms.Leave();
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _images.Add(xObjectContentRecord);

    private static PdfPoint Below(PdfPoint point, double distance) => new(point.X, point.Y - distance);

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }
}
