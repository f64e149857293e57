using Reports.Parse.Extract.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Runs the operations of a page and notes its characters, and how much of it pictures and outlines fill.</summary>
internal sealed class GlyphProcessor(
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
    : ShapelessProcessor(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
{
    private readonly GlyphLayers _layers = rotation.SwapsAxis
        ? new GlyphLayers(cropBox.Bounds.Height, cropBox.Bounds.Width)
        : new GlyphLayers(cropBox.Bounds.Width, cropBox.Bounds.Height);

    private readonly double _area = cropBox.Bounds.Width * cropBox.Bounds.Height;
    private readonly FormBudget _forms = new();
    private double _pictured;
    private int _drawn;
    private int _invisible;
    private bool _isWhole = true;

    public override GlyphPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return new GlyphPage(_layers.Sheets(PageNumber), _pictured / _area, _drawn, _invisible, _isWhole);
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
        _invisible += IsInvisible(currentState) ? 1 : 0;
        _layers.Add(unicode, box.BottomLeft, font.IsVertical ? new PdfPoint(box.BottomLeft.X, box.BottomLeft.Y - pointSize) : box.BottomRight, pointSize);
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

    // Never painted, or white where nothing has been painted below it.
    private bool IsInvisible(CurrentGraphicsState state) =>
        state.FontState.TextRenderingMode == TextRenderingMode.Neither || (_drawn == 0 && _pictured == 0 && IsWhite(state.CurrentNonStrokingColor));

    private static bool IsWhite(IColor? color) => color is not (null or PatternColor) && color.ToRGBValues() is ( > 0.99, > 0.99, > 0.99);

    // A picture fills the unit square of its own space.
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(xObjectContentRecord.AppliedTransformation);

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(CurrentTransformationMatrix);

    public override void FillPath(FillingRule fillingRule, bool close) => _drawn++;

    public override void FillStrokePath(FillingRule fillingRule, bool close) => _drawn++;

    private void AddPicture(TransformationMatrix matrix) => _pictured += Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C));
}
